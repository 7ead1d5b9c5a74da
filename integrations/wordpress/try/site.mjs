// A WordPress of Debian's packages with the plugin in it, and what happens to it before the first visit.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-getid3', 'libjs-underscore', 'libjs-cropper'];

/** The folder to serve. Packages are fetched once, the plugin is copied anew. */
export function wordpressFolder(cache, plugin) {
  const site = join(cache, 'site');
  if (!existsSync(join(site, 'wp-settings.php'))) {
    const unpacked = join(cache, 'unpacked');
    mkdirSync(unpacked, { recursive: true });
    execFileSync('apt-get', ['download', ...packages], { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'] });
    const archives = readdirSync(cache).filter((name) => name.endsWith('.deb'));
    for (const name of archives) execFileSync('dpkg', ['-x', join(cache, name), unpacked]);
    // links into the system's own folders lead nowhere here, and nothing on these pages needs them
    execFileSync('sh', ['-c', 'cp -aL "$0" "$1" 2>/dev/null || true', join(unpacked, 'usr/share/wordpress'), site]);
  }
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
define( 'DB_NAME', 'wordpress' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`,
  );
  // a new site every time
  rmSync(join(site, 'wp-content/database'), { recursive: true, force: true });
  const target = join(site, 'wp-content/plugins/antiracism-kit');
  rmSync(target, { recursive: true, force: true });
  cpSync(plugin, target, { recursive: true });
  // WordPress looks nothing up on its own computer, where the hub of a trial is
  const allowed =
    "<?php\nadd_filter( 'http_request_host_is_external', '__return_true' );\nadd_filter( 'http_allowed_safe_ports', function ( $ports ) { $ports[] = 4180; return $ports; } );\n";
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(join(site, 'wp-content/mu-plugins/trial.php'), allowed);
  return site;
}

/** Pages with every shortcode, with the block, and with a pasted address; made by WordPress itself. */
export function blueprint(cache, hub) {
  const widgets = Object.keys(
    JSON.parse(readFileSync(join(import.meta.dirname, '../antiracism-kit/widgets.json'), 'utf8')),
  );
  const shortcodes = widgets.map((name) => `[ark_${name.replaceAll('-', '_')}]`).join('\n\n');
  const block = { widget: 'pledge-wall', settings: { 'pledge-href': '/make', 'open-filters': 'true' } };
  const hostile = { widget: 'pledge-wall', settings: { lang: '"><script>alert(1)</script>', onclick: 'alert(1)' } };
  const pages = {
    shortcodes,
    wall: 'Text before.\n\n[ark_pledge_wall organisation="ZZ1" pledge_href="/make" open-filters]\n\nText after.',
    block: `<!-- wp:antiracism-kit/widget ${JSON.stringify(block)} /-->`,
    hostile: `[ark_pledge_wall pledge_href='javascript:alert(1)' lang='" onclick="alert(1)']\n\n<!-- wp:antiracism-kit/widget ${JSON.stringify(hostile)} /-->`,
    pasted: `<!-- wp:embed {"url":"${hub}/o/ZZ1/pledges","type":"rich"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${hub}/o/ZZ1/pledges\n</div></figure><!-- /wp:embed -->`,
  };
  const code = `<?php require '/wordpress/wp-load.php';
update_option( 'permalink_structure', '' );
update_option( 'antiracism_kit', array( 'hub' => '${hub}', 'organisation' => 'ZZ1' ) );
wp_set_current_user( 1 );
kses_remove_filters();
foreach ( json_decode( base64_decode( '${Buffer.from(JSON.stringify(pages)).toString('base64')}' ), true ) as $name => $content ) {
	wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => $name, 'post_title' => $name, 'post_content' => wp_slash( $content ) ) );
}`;
  const file = join(cache, 'blueprint.json');
  const steps = [
    { step: 'activatePlugin', pluginPath: '/wordpress/wp-content/plugins/antiracism-kit/antiracism-kit.php' },
    { step: 'runPHP', code },
  ];
  writeFileSync(file, JSON.stringify({ steps }));
  return file;
}
