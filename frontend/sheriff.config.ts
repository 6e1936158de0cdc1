import { SheriffConfig } from '@softarc/sheriff-core';

/**
 * Who may import whom; the linter fails on anything else. The features' arrows are those of the backend's packages.
 * A feature is imported through its `index.ts` only; `core`, `ui` and `api` are open folders.
 */
export const config: SheriffConfig = {
  entryFile: 'src/main.ts',
  enableBarrelLess: true,
  autoTagging: false,
  modules: {
    'src/app/api': 'api',
    'src/app/core': 'core',
    'src/app/ui': 'ui',
    'src/app/shell': 'shell',
    'src/app/testing': 'testing',
    'src/app/features/<feature>': 'feature:<feature>',
  },
  depRules: {
    root: ['shell', 'core', 'ui', 'api', 'feature:*'],
    api: [],
    ui: ['api'],
    core: ['api', 'ui'],
    // The shell opens the dialog of signing in again and the search, loaded when they are needed.
    shell: ['core', 'ui', 'api', 'feature:session', 'feature:search'],
    testing: ['core', 'ui', 'api'],
    'feature:audit': ['core', 'ui', 'api'],
    'feature:template': ['core', 'ui', 'api'],
    'feature:delegation': ['core', 'ui', 'api'],
    'feature:notification': ['core', 'ui', 'api'],
    'feature:search': ['core', 'ui', 'api'],
    'feature:feed': ['core', 'ui', 'api'],
    'feature:account': ['core', 'ui', 'api', 'feature:delegation', 'feature:feed', 'feature:notification'],
    'feature:session': ['core', 'ui', 'api', 'feature:account'],
    'feature:administration': [
      'core',
      'ui',
      'api',
      'feature:unit',
      'feature:plan',
      'feature:task',
      'feature:difficulty',
      'feature:notification',
    ],
    'feature:unit': ['core', 'ui', 'api'],
    'feature:oidc': ['core', 'ui', 'api', 'feature:unit'],
    'feature:api-client': ['core', 'ui', 'api', 'feature:unit'],
    'feature:plan': ['core', 'ui', 'api', 'feature:unit'],
    'feature:intake': ['core', 'ui', 'api', 'feature:unit', 'feature:plan'],
    'feature:difficulty': ['core', 'ui', 'api', 'feature:unit', 'feature:plan'],
    // The page of an assignment shows what holds it up and how it was urged: these panels come from features above it in the backend.
    'feature:task': [
      'core',
      'ui',
      'api',
      'feature:unit',
      'feature:plan',
      'feature:difficulty',
      'feature:urging',
    ],
    'feature:report': ['core', 'ui', 'api', 'feature:unit', 'feature:plan', 'feature:task'],
    'feature:urging': ['core', 'ui', 'api', 'feature:unit'],
    'feature:overview': [
      'core',
      'ui',
      'api',
      'feature:unit',
      'feature:plan',
      'feature:task',
      'feature:report',
    ],
  },
};
