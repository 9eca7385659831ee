import type { ReactNode } from 'react';
import { App, ConfigProvider, type ThemeConfig } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { FONT, tokens } from './tokens.ts';

// Whoever asked the system for less motion gets none of antd's either (WCAG 2.3.3).
const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;

const theme: ThemeConfig = {
  token: {
    motion: !calm,
    colorPrimary: tokens.brand,
    colorLink: tokens.brand,
    colorText: tokens.ink,
    colorTextDescription: tokens.inkSecond,
    colorTextPlaceholder: tokens.inkThird,
    colorError: tokens.red,
    colorBorder: '#cfcfc8',
    colorBgLayout: tokens.background,
    fontFamily: FONT,
    fontSize: 14,
    borderRadius: 6,
    controlHeight: 34,
    wireframe: false,
  },
  components: { Form: { itemMarginBottom: 18, verticalLabelPadding: '0 0 4px' } },
};

/**
 * antd in our tokens. The parts of `@minsheng/kit/form` bring it themselves,
 * so that a page without a form, such as the overview, does not load antd.
 */
export function Themed({ children }: { readonly children: ReactNode }) {
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
