<?php
// The ways an editor puts a widget into a page: shortcode, block, or the address of a page of the hub on a line of its own.

namespace AntiracismKit;

defined( 'ABSPATH' ) || exit;

function register_shortcodes(): void {
	foreach ( array_keys( widgets() ) as $name ) {
		add_shortcode(
			'ark_' . str_replace( '-', '_', $name ),
			function ( $given ) use ( $name ) {
				return markup( $name, (array) $given );
			}
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );

function register_block(): void {
	$used = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'antiracism-kit-editor', plugins_url( '../block/editor.js', __FILE__ ), $used, '0.1.0', true );
	$known = wp_json_encode(
		array(
			'widgets'      => widgets(),
			'organisation' => setting( 'organisation' ),
		)
	);
	wp_add_inline_script( 'antiracism-kit-editor', "window.antiracismKit = $known;", 'before' );
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

function render_block( array $attributes ): string {
	$name = $attributes['widget'];
	if ( ! isset( widgets()[ $name ] ) ) {
		return '';
	}
	$settings = array_filter( (array) $attributes['settings'], 'is_scalar' );
	return markup( $name, array( 'organisation' => $attributes['organisation'] ) + $settings );
}

/** Pasted addresses of the hub's pages become the widget in an iframe, which the hub describes. */
function register_oembed(): void {
	$hub = setting( 'hub' );
	if ( '' !== $hub ) {
		wp_oembed_add_provider( "$hub/o/*", "$hub/oembed" );
		wp_oembed_add_provider( "$hub/embed/*", "$hub/oembed" );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_oembed' );
