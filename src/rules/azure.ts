import type { Make, PatternRule, Provider } from '../rule-types.ts';
import { assigned } from './_fragments.ts';
import { createIdentifiableKey } from './_marvin.ts';
import { token } from './_token.ts';

// Mark of annotated keys, between what is random and what tells service and date.
const MARK = ['JQQ', 'J99'].join('');

function createAnnotated(make: Make, service: string): string {
  return `${make.alnum(52)}${MARK}B${make.pick(['A', 'F', 'L'])}${make.alnum(16)}${service}${make.alnum(4)}`;
}

const storageNames = ['storage', 'storage_', 'storage-'].flatMap((storage) =>
  ['key', 'account', 'access'].map((word) => storage + word),
);
const storageName =
  '(?:[Ss]torage|STORAGE)[_-]?(?:(?:[Aa]ccount|ACCOUNT)[_-]?)?(?:(?:[Aa]ccess|ACCESS)[_-]?)?(?:[Kk]ey|KEY)[12]?';

type KeyFacts = Omit<PatternRule, 'kind' | 'severity' | 'revoke'> & { readonly path: readonly string[] };

/**
 * A key of an Azure resource, shown and regenerated in the portal. The Marvin32 check characters
 * that most of them end in vary with issue and role: never rejected on.
 */
const resourceKey = ({ path, ...facts }: KeyFacts): PatternRule => ({
  ...facts,
  kind: 'structured',
  severity: 'error',
  revoke: { via: 'dashboard', url: 'https://portal.azure.com/', path },
});

export default {
  name: 'Microsoft Azure',
  docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
  revoke: {
    via: 'dashboard',
    url: 'https://portal.azure.com/',
    path: ['The resource', 'Keys', 'Regenerate'],
  },
  playbook: {
    logs: ['Monitor', 'Activity log'],
    limits: 'https://portal.azure.com/#view/Microsoft_Azure_CostManagement/Menu/~/budgets',
    limit: 'soft',
    keys: 'several',
    github: 'told',
  },
  rules: [
    resourceKey({
      id: 'azure-openai-key',
      name: 'Azure OpenAI or AI services key',
      env: 'AZURE_OPENAI_API_KEY',
      path: ['Azure OpenAI', 'Keys and Endpoint', 'Regenerate'],
      keywords: ['acog'],
      pattern: token(/[0-9A-Za-z]{52}JQQJ9[9DH][0-9A-Za-z][A-L][0-9A-Za-z]{16}ACOG[0-9A-Za-z]{4}/, '+/='),
      sample: (make) => createAnnotated(make, 'ACOG'),
      nearMisses: (make) => [`${make.alnum(20)}ACOG${make.alnum(4)}`],
    }),
    resourceKey({
      id: 'azure-annotated-key',
      name: 'Azure service key',
      env: 'AZURE_KEY',
      path: ['The resource', 'Keys', 'Regenerate'],
      keywords: ['jqqj99', 'jqqj9d', 'jqqj9h'],
      // Any service without a rule of its own: Maps, App Configuration, Event Grid, Communication Services…
      pattern: token(
        /[0-9A-Za-z]{52}JQQJ9[9DH][0-9A-Za-z][A-L][0-9A-Za-z]{16}(?!ACOG|AZDO)[A-Za-z][0-9A-Za-z]{7}(?:[0-9A-Za-z]{2}==)?/,
        '+/=',
      ),
      sample: (make) => createAnnotated(make, make.pick(['AZMP', 'AZAC', 'AZEG', 'AZCS', 'AZFR'])),
      nearMisses: (make) => [`${make.alnum(40)}${MARK}BA${make.alnum(16)}AZMP${make.alnum(4)}`],
    }),
    resourceKey({
      id: 'azure-storage-key',
      name: 'Azure Storage account key',
      env: 'AZURE_STORAGE_KEY',
      path: ['Storage account', 'Access keys', 'Rotate key'],
      keywords: ['+ast', 'accountkey=', ...storageNames],
      // 64 bytes in base64: marked since 2022, before that known by a name or by its place in a connection string.
      pattern: new RegExp(
        String.raw`(?:(?<![0-9A-Za-z+/])(?=[0-9A-Za-z+/]{76}\+ASt)|[Aa]ccount[Kk]ey=|(?:${storageName})${assigned})(?<secret>[0-9A-Za-z+/]{86}==)`,
      ),
      sample: (make) =>
        make.pick([
          () => createIdentifiableKey(make.bytes(57), '+ASt'),
          () => {
            const secret = `${make.base64(86)}==`;
            return { text: `AccountName=${make.lower(8)};AccountKey=${secret};`, secret };
          },
          () => {
            const secret = `${make.base64(86)}==`;
            return { text: `${make.pick(['AZURE_STORAGE_KEY', 'storageAccountKey'])}="${secret}"`, secret };
          },
        ])(),
      nearMisses: (make) => [
        `AccountKey=${make.base64(40)}==`,
        'AccountKey=<key>',
        `storage_hash="${make.base64(86)}=="`,
      ],
    }),
    resourceKey({
      id: 'azure-cosmos-db-key',
      name: 'Azure Cosmos DB key',
      env: 'COSMOS_DB_KEY',
      path: ['Azure Cosmos DB account', 'Keys', 'Regenerate'],
      keywords: ['acdb'],
      pattern: token(/[0-9A-Za-z+/]{76}ACDb[0-9A-Za-z+/]{5}[AQgw]==/, '+/='),
      sample: (make) => createIdentifiableKey(make.bytes(57), 'ACDb'),
      nearMisses: (make) => [`${make.base64(30)}ACDb${make.base64(5)}A==`],
    }),
    resourceKey({
      id: 'azure-identifiable-key',
      name: 'Azure Batch, API Management or Machine Learning key',
      env: 'AZURE_KEY',
      path: ['The resource', 'Keys', 'Regenerate'],
      keywords: ['apim', '+aba', '+amc'],
      pattern: token(/[0-9A-Za-z+/]{76}(?:APIM|\+ABa|\+AMC)[0-9A-Za-z+/]{5}[AQgw]==/, '+/='),
      sample: (make) => createIdentifiableKey(make.bytes(57), make.pick(['APIM', '+ABa', '+AMC'])),
      nearMisses: (make) => [`${make.base64(60)}APIM${make.base64(5)}A==`],
    }),
    resourceKey({
      id: 'azure-shared-access-key',
      name: 'Azure Service Bus, Event Hubs, Relay, IoT or Redis key',
      env: 'AZURE_SHARED_ACCESS_KEY',
      path: ['The resource', 'Shared access policies', 'Regenerate'],
      keywords: ['+asb', '+aeh', '+arm', 'aiot', 'azca', 'sharedaccesskey='],
      // 32 bytes in base64: marked, or known by their place in a connection string.
      pattern:
        /(?:(?<![0-9A-Za-z+/])(?=[0-9A-Za-z+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AzCa))|[Ss]haredAccessKey=)(?<secret>[0-9A-Za-z+/]{43}=)(?![0-9A-Za-z+/=])/,
      sample: (make) =>
        make.pick([
          () => `${make.base64(33)}${make.pick(['+ASb', '+AEh', 'AIoT'])}${make.base64(6)}=`,
          () => {
            const secret = `${make.base64(43)}=`;
            return { text: `SharedAccessKeyName=${make.lower(8)};SharedAccessKey=${secret}`, secret };
          },
        ])(),
      nearMisses: (make) => [`SharedAccessKey=${make.base64(20)}=`],
    }),
    resourceKey({
      id: 'azure-container-registry-key',
      name: 'Azure Container Registry password',
      env: 'ACR_PASSWORD',
      path: ['Container registry', 'Access keys', 'Regenerate'],
      keywords: ['+acr'],
      pattern: token(/[0-9A-Za-z+/]{42}\+ACR[A-D][0-9A-Za-z+/]{5}/, '+/='),
      sample: (make) => `${make.base64(42)}+ACR${make.pick(['A', 'D'])}${make.base64(5)}`,
      nearMisses: (make) => [`${make.base64(20)}+ACRA${make.base64(5)}`],
    }),
    resourceKey({
      id: 'azure-function-key',
      name: 'Azure Functions key',
      env: 'AZURE_FUNCTION_KEY',
      path: ['Function app', 'App keys', 'Renew key value'],
      keywords: ['azfu'],
      pattern: token(/[\w-]{44}AzFu[\w-]{5}[AQgw](?:==)?/, '_-'),
      sample: (make) => `${make.base64url(44)}AzFu${make.base64url(5)}Q==`,
      nearMisses: (make) => [`${make.base64url(20)}AzFu${make.base64url(5)}Q==`],
    }),
    resourceKey({
      id: 'azure-search-key',
      name: 'Azure AI Search key',
      env: 'AZURE_SEARCH_KEY',
      path: ['Search service', 'Keys', 'Regenerate'],
      keywords: ['azse'],
      pattern: token(/[0-9A-Za-z]{42}AzSe[A-D][0-9A-Za-z]{5}/),
      sample: (make) => `${make.alnum(42)}AzSe${make.pick(['A', 'D'])}${make.alnum(5)}`,
      nearMisses: (make) => [`${make.alnum(30)}AzSeA${make.alnum(5)}`],
    }),
    resourceKey({
      id: 'azure-sas-token',
      name: 'Azure shared access signature',
      env: 'AZURE_SAS_TOKEN',
      path: ['Storage account', 'Access keys', 'Rotate the key that signed it'],
      keywords: ['sig='],
      // The signature of a query string that names its version and what it permits.
      pattern:
        /[?&;"']s[vp]=[\w%.-]{1,40}&[\w%.:=&;+-]{0,400}?sig=(?<secret>[0-9A-Za-z%+/]{43,70}(?:%3[Dd]|=))/,
      sample: (make) => {
        const secret = `${make.alnum(43)}%3D`;
        return { text: `?sv=2024-11-04&ss=b&srt=co&sp=rl&se=2030-01-01T00:00:00Z&sig=${secret}`, secret };
      },
      nearMisses: (make) => ['?sv=2024-11-04&sp=rl&sig=', `?page=2&sig=${make.alnum(43)}%3D`],
    }),
    resourceKey({
      id: 'azure-logic-apps-url',
      name: 'Logic Apps or Power Automate trigger URL',
      env: 'AZURE_LOGIC_APP_URL',
      path: ['Logic app', 'Settings', 'Access keys', 'Regenerate'],
      keywords: ['.logic.azure.com', '.api.powerplatform.com'],
      pattern: token(
        /https:\/\/[\w.-]{1,120}\.(?:logic\.azure|api\.powerplatform)\.com(?::443)?\/[\w/%.?&=-]{1,300}sig=[\w-]{43}/,
        '_-',
      ),
      sample: (make) =>
        `https://prod-12.westeurope.logic.azure.com:443/workflows/${make.hex(32)}/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=${make.base64url(43)}`,
      nearMisses: () => ['https://prod-12.westeurope.logic.azure.com:443/workflows/'],
    }),
  ],
} satisfies Provider;
