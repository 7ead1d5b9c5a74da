<?php
/**
 * Plugin Name:       Antiracism Kit
 * Description:       Shows the antiracism pledges, stories and strategy of an organisation from its hub, by shortcode or block.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       antiracism-kit
 */

namespace AntiracismKit;

defined( 'ABSPATH' ) || exit;

const OPTION = 'antiracism_kit';

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/ways-in.php';
