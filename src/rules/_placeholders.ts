import { crc32 } from './_checksums.ts';

// Words that nobody's random key holds, but made-up ones do. Longer than three letters, so that chance
// spells one of them in a 40-character token less than once in ten thousand.
const WORDS =
  /example|placeholder|change[-_ ]?(?:me|this|it)|redacted|dummy|fake|sample|your|insert|replace|secret[-_ ]?(?:here|goes)|not[-_ ]?(?:a[-_ ])?(?:real|valid)|<[^<>]{1,40}>|\.\.\.|…/i;

const RUN = /(.)\1{5}/s;
const SEQUENCE_LENGTH = 9;

// CRC-32 of well-known values from providers' own documentation, which are no secrets.
const DOCUMENTED: ReadonlySet<number> = new Set([
  0x90_88_91_f9, // GitHub REST API reference
  0x85_79_b8_b0, // GitHub's blog on npm's token format
  0x77_6d_e0_70, // Stripe API reference, the key of its examples
  0x39_6d_81_42, // Stripe API reference, the key of its examples before
  0x3d_ef_03_d5, // Slack documentation, bot token
  0x26_5f_4f_10, // Slack documentation, incoming webhook
  0xb4_cb_d5_86, // Azurite and the Azure storage emulator
  0x87_70_73_60, // Azure Cosmos DB emulator
  0x07_e1_75_bd, // reCAPTCHA test key
  0xce_a6_78_86, // jwt.io
]);

/** Whether a stretch counts upwards, as `123456789` or `abcdefghi` do. */
function hasSequence(value: string): boolean {
  let length = 1;
  for (let index = 1; index < value.length; index += 1) {
    const step = value.charCodeAt(index) - value.charCodeAt(index - 1);
    const wraps = value[index - 1] === '9' && value[index] === '0';
    length = step === 1 || wraps ? length + 1 : 1;
    if (length >= SEQUENCE_LENGTH) return true;
  }
  return false;
}

/** Whether a value is long and yet made of a handful of characters. */
function isMonotonous(value: string): boolean {
  return value.length >= 16 && new Set(value).size <= 5;
}

/** Whether a value stands for a secret, or comes from a provider's documentation, instead of being one. */
export function isPlaceholder(value: string): boolean {
  return (
    WORDS.test(value) ||
    RUN.test(value) ||
    isMonotonous(value) ||
    hasSequence(value) ||
    DOCUMENTED.has(crc32(value))
  );
}
