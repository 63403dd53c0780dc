/** A number in figures, by thousands: "1,200", "2.5". */
export const figures = (n: number): string =>
  String(n).replace(/\B(?<!\.\d{0,20})(?=(?:\d{3}){1,6}(?:\.|$))/g, ',');
