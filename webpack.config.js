const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const typescript = require('tsx/cjs/api');
const { BannerPlugin } = require('webpack');
const { config } = require('./package.json');

const DEV_PORT = config.dev_server_port;
const DEV_ORIGIN = `https://localhost:${DEV_PORT}`;
const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';
const OFFICE_JS = `${OFFICE_ORIGIN}/lib/1/hosted/office.js`;

/**
 * Nothing but Microsoft's library comes from elsewhere, and nothing is sent anywhere. Fluent UI adds
 * its rules to style elements while the pane runs; on a static host no server can give those a nonce
 * per response, so styles, and only styles, may be inline. The development server tells the page over
 * a socket that its sources have changed; what is built for use has no such door.
 */
const contentSecurityPolicy = (serving) =>
  [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_ORIGIN}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${serving ? ' wss://localhost:*' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

const from = (...parts) => path.resolve(__dirname, ...parts);

/** What the configurations share: TypeScript through swc, source maps beside the code. */
const common = (mode) => ({
  mode,
  devtool: 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  performance: { hints: false },
  stats: 'errors-warnings',
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
      },
    ],
  },
});

/**
 * The list of packs that the pane reads first, so that a pack can be replaced on the server alone. A
 * pack that is not valid fails the build.
 */
class PackIndexPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const { readPack } = typescript.require('./src/core/rules/read-pack.ts', __filename);
    const { rulesHash } = typescript.require('./src/core/rules/rules-hash.ts', __filename);
    compiler.hooks.thisCompilation.tap('PackIndex', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'PackIndex', stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        () => {
          const packs = compilation
            .getAssets()
            .filter(({ name }) => /^packs\/.+\.json$/.test(name))
            .map(({ name, source }) => {
              const pack = readPack(JSON.parse(source.source().toString()));
              return {
                file: path.posix.basename(name),
                id: pack.id,
                name: pack.name,
                version: pack.version,
                date: pack.date,
                hash: rulesHash(pack),
              };
            });
          const text = `${JSON.stringify({ packs }, null, 2)}\n`;
          compilation.emitAsset('packs/index.json', new sources.RawSource(text));
        },
      );
    });
  }
}

const page = (name, serving) =>
  new HtmlPlugin({
    template: from('src/addin', name === 'taskpane' ? 'taskpane' : 'commands', `${name}.html`),
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: { csp: contentSecurityPolicy(serving), officeJs: OFFICE_JS },
  });

/**
 * The server behind `npm run dev-server`: the pane over https at the address that the manifest names,
 * built again and loaded again when a source is saved. Excel on the web fetches the manifest from its
 * own origin, so others may read what is served.
 */
const devServer = async (certificate) => {
  const { trustedCertificate, untrustedCertificate } = typescript.require(
    './src/tools/dev-server/certificate.ts',
    __filename,
  );
  const find = certificate === 'untrusted' ? untrustedCertificate : trustedCertificate;
  return {
    host: 'localhost',
    port: DEV_PORT,
    server: { type: 'https', options: await find(from('out/certificate')) },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
    hot: false,
    liveReload: true,
  };
};

/** The add-in as Excel loads it, or as the development server serves it. */
const pane = (mode, origin, serving) => ({
  ...common(mode),
  name: 'pane',
  target: ['web', 'es2022'],
  entry: {
    taskpane: from('src/addin/taskpane/index.tsx'),
    commands: from('src/addin/commands/index.ts'),
    notice: from('src/addin/commands/notice.ts'),
  },
  output: {
    path: from('dist'),
    filename: serving ? '[name].js' : '[name].[contenthash:8].js',
    clean: { keep: /\.cjs(\.map)?$/ },
  },
  plugins: [
    page('taskpane', serving),
    page('commands', serving),
    page('notice', serving),
    new CopyPlugin({
      patterns: [
        {
          from: from('src/core/rules/packs/*.json'),
          to: 'packs/[name][ext]',
          transform: (pack) =>
            pack.toString().replace('"../../../../assets/schema/', '"../schema/'),
        },
        { from: from('assets/schema'), to: 'schema' },
        { from: from('assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
        {
          from: from('manifest.xml'),
          transform: (xml) => xml.toString().replaceAll(DEV_ORIGIN, origin),
        },
      ],
    }),
    new PackIndexPlugin(),
  ],
});

/** The terminal program and the host, for Node. Microsoft's client is found where it is installed. */
const terminal = (mode) => ({
  ...common(mode),
  name: 'terminal',
  target: 'node20',
  entry: { host: from('src/host/index.ts'), cli: from('src/terminal/cli.ts') },
  output: {
    path: from('dist'),
    filename: '[name].cjs',
    library: { type: 'commonjs2' },
  },
  externals: [/^@microsoft\/office-js/],
  // Microsoft's client is looked for from where the bundle lies, not from where its source lay.
  node: { __dirname: false, __filename: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^cli\.cjs$/ })],
  optimization: { minimize: false },
});

/** The host and the pane's states for a page, for tests and the preview: never a part of what is served to Excel. */
const preview = (mode) => ({
  ...common(mode),
  name: 'preview',
  target: ['web', 'es2022'],
  entry: {
    host: from('src/preview/host-in-page.ts'),
    gallery: from('test/addin/taskpane/gallery.tsx'),
  },
  output: { path: from('out/preview'), filename: '[name].js' },
  optimization: { minimize: false },
});

/**
 * Webpack's configurations: `pane`, `terminal` and `preview` (--config-name chooses). What may follow
 * --env: `origin=<https address>`, which serves the pane (the variable ADDIN_ORIGIN says it too; without
 * either the manifest points at the development server); `certificate=untrusted`, which leaves this machine's trust store alone.
 */
module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const serving = env.WEBPACK_SERVE === true;
  const origin = String(env.origin ?? process.env.ADDIN_ORIGIN ?? DEV_ORIGIN).replace(/\/+$/, '');
  if (!/^https:\/\/[^/]+(\/.*)?$/.test(origin)) {
    throw new Error(`The origin (--env origin=) is an https address; it is "${origin}".`);
  }
  const served = serving ? { devServer: await devServer(env.certificate) } : {};
  return [{ ...pane(mode, origin, serving), ...served }, terminal(mode), preview(mode)];
};
