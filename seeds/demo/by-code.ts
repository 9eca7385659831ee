/** What is recorded, with the township's code in the place of its id: invented before there is a catalogue to look ids up in. */
export type ByCode<Input> = Omit<Input, 'township'> & { readonly township: string };
