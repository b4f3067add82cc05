// Generated from the provider files: `npm run update` rewrites it.
import type { FileRule, Validate } from '../rule-types.ts';
import { hasBase58Checksum } from './_base58.ts';
import { hasBech32Checksum } from './_bech32.ts';
import { hasCloudflareChecksum } from './_cloudflare.ts';
import { hasEnvSecret } from './_env-file.ts';
import { hasGithubChecksum, hasNpmChecksum, isAwsKeyId, isAwsSecret, isGitlabAccessToken, isGoogleApiKey, isRandomLooking } from './_checks.ts';
import { hasHtpasswdHash, hasNetrcPassword, hasPgpassPassword, isNeverText, isOnePassword, isRailsKey } from './_file-text.ts';
import { hasRandomBody } from './_random-body.ts';
import { hasStoredCredential } from './_git-credentials.ts';
import { hasVercelChecksum } from './_vercel.ts';
import { holdsTerraformState } from './_terraform.ts';
import { isAlgoliaAdminKey } from './_algolia.ts';
import { isAuthorization, isCurlPassword } from './_http-credential.ts';
import { isCalendlyToken, isJwt, isJwtInTest, isKubernetesToken, isMondayToken, isSupabaseServiceRole } from './_jwt.ts';
import { isComparedSecret, isGenericSecret, isHandedPassword, isOutsideTests } from './_judge.ts';
import { isConnectionPassword, isUrlPassword } from './_url-password.ts';
import { isDiscordBotToken } from './_discord.ts';
import { isDockerAuth } from './_docker.ts';
import { isElasticStackKey } from './_elastic.ts';
import { isFacebookSecret } from './_facebook.ts';
import { isInContext, isShapedInContext } from './_in-context.ts';
import { isIntercomToken } from './_intercom.ts';
import { isJwkInTest, isJwkInUse, isPrivateKeyBlock, isPrivateKeyInTest, isPrivateKeyInUse } from './_private-key.ts';
import { isKeyInUse } from './_in-use.ts';
import { isMixed, isVaried } from './_mixture.ts';
import { isPossiblePassword } from './_possible-password.ts';
import { isPossibleSecret } from './_possible-secret.ts';
import { isSecretBelow } from './_secret-below.ts';
import { isSecretKeyBase } from './_rails.ts';
import { isSeedPhrase } from './_seed-phrase.ts';
import { isWalletKey } from './_wallet.ts';
import { isXBearerToken } from './_x-bearer.ts';

/** The pattern rules' checks. */
export const checks: Readonly<Record<string, Validate>> = {
  hasBase58Checksum,
  hasBech32Checksum,
  hasCloudflareChecksum,
  hasGithubChecksum,
  hasNpmChecksum,
  hasRandomBody,
  hasVercelChecksum,
  isAlgoliaAdminKey,
  isAuthorization,
  isAwsKeyId,
  isAwsSecret,
  isCalendlyToken,
  isComparedSecret,
  isConnectionPassword,
  isCurlPassword,
  isDiscordBotToken,
  isDockerAuth,
  isElasticStackKey,
  isFacebookSecret,
  isGenericSecret,
  isGitlabAccessToken,
  isGoogleApiKey,
  isHandedPassword,
  isInContext,
  isIntercomToken,
  isJwkInTest,
  isJwkInUse,
  isJwt,
  isJwtInTest,
  isKeyInUse,
  isKubernetesToken,
  isMixed,
  isMondayToken,
  isOutsideTests,
  isPossiblePassword,
  isPossibleSecret,
  isPrivateKeyBlock,
  isPrivateKeyInTest,
  isPrivateKeyInUse,
  isRandomLooking,
  isSecretBelow,
  isSecretKeyBase,
  isSeedPhrase,
  isShapedInContext,
  isSupabaseServiceRole,
  isUrlPassword,
  isVaried,
  isWalletKey,
  isXBearerToken,
};

/** The file rules' checks. */
export const textChecks: Readonly<Record<string, NonNullable<FileRule['validateText']>>> = {
  hasEnvSecret,
  hasHtpasswdHash,
  hasNetrcPassword,
  hasPgpassPassword,
  hasStoredCredential,
  holdsTerraformState,
  isNeverText,
  isOnePassword,
  isRailsKey,
};
