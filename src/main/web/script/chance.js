/** Any whole number from 0n that is below the limit, each as likely as every other. */
export function below(limit) {
  const bits = limit.toString(2).length;
  for (;;) {
    let number = 0n;
    for (const word of crypto.getRandomValues(new Uint32Array(Math.ceil(bits / 32)))) number = (number << 32n) | BigInt(word);
    number = BigInt.asUintN(bits, number);
    if (number < limit) return number;
  }
}
