/** A browser as far as redirects, cookies and plain forms go. */
export class BrowserLike {
  readonly #jar = new Map<string, Map<string, string>>();

  /** One request with the cookies of its host; follows nothing. */
  async request(url: string, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(url);
    const cookies = this.#jar.get(host) ?? new Map<string, string>();
    this.#jar.set(host, cookies);
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
    return response;
  }

  /** Follows redirects to the page at their end. */
  async open(url: string, init?: RequestInit): Promise<{ readonly url: string; readonly html: string }> {
    let response = await this.request(url, init);
    let at = url;
    for (let hop = 0; hop < 20; hop += 1) {
      const location = response.headers.get('location');
      if (!location) return { url: at, html: await response.text() };
      at = new URL(location, at).href;
      response = await this.request(at);
    }
    throw new Error(`redirected in circles at ${at}`);
  }

  /** Sends the first form of a page with these fields beside its hidden ones. */
  async submit(
    page: { readonly url: string; readonly html: string },
    fields: Readonly<Record<string, string>>,
  ): Promise<{ readonly url: string; readonly html: string }> {
    const action = /<form[^>]*action="([^"]+)"/.exec(page.html)?.[1];
    if (!action) throw new Error(`no form at ${page.url}: ${page.html.slice(0, 300)}`);
    const body = new URLSearchParams();
    for (const [, tag = ''] of page.html.matchAll(/<input([^>]*type="hidden"[^>]*)>/g)) {
      const [, name] = /name="([^"]+)"/.exec(tag) ?? [];
      if (name) body.set(name, /value="([^"]*)"/.exec(tag)?.[1] ?? '');
    }
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return this.open(new URL(action, page.url).href, { method: 'POST', body });
  }

  cookie(url: string, name: string): string | undefined {
    return this.#jar.get(new URL(url).host)?.get(name);
  }
}

function keep(cookies: Map<string, string>, text: string): void {
  const [pair = '', ...attributes] = text.split(';');
  const [name = '', ...value] = pair.split('=');
  const isOver = attributes.some((it) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(it));
  if (isOver) cookies.delete(name);
  else cookies.set(name, value.join('='));
}
