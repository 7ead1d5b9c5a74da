<?php
// What a shortcode and the block print for a widget, and the script that brings it to life.

namespace AntiracismKit;

defined( 'ABSPATH' ) || exit;

/** Every widget: title, page of the hub, and the attributes it has. Written by the project from the widgets themselves. */
function widgets(): array {
	static $widgets;
	$widgets = $widgets ?? json_decode( file_get_contents( dirname( __DIR__ ) . '/widgets.json' ), true );
	return $widgets;
}

/** The element with a link between its tags, or what an editor of the site has to do first. Nothing for anybody else then. */
function markup( string $name, array $given ): string {
	$given        = tidied( $given );
	$organisation = $given['organisation'] ?? setting( 'organisation' );
	$missing      = missing( $organisation );
	if ( $missing ) {
		return current_user_can( 'edit_posts' ) ? '<div><p>' . esc_html( $missing ) . '</p></div>' : '';
	}
	wp_enqueue_script( 'antiracism-kit' );
	$hub        = setting( 'hub' );
	$widget     = widgets()[ $name ];
	$language   = ( $given['lang'] ?? substr( get_locale(), 0, 2 ) ) === 'cy' ? 'cy' : 'en';
	$attributes = ' hub="' . esc_url( $hub ) . '" organisation="' . esc_attr( $organisation ) . '"';
	foreach ( $widget['attributes'] as $attribute => $about ) {
		$attributes .= one_attribute( $attribute, $about['type'], $given[ $attribute ] ?? '' );
	}
	$page = $hub . '/o/' . rawurlencode( $organisation ) . '/' . $widget['page'] . ( 'cy' === $language ? '?lang=cy' : '' );
	$link = '<a href="' . esc_url( $page ) . '">' . esc_html( $widget['title'][ $language ] ) . '</a>';
	// a block element first: WordPress wraps anything else of a shortcode in a paragraph
	return "<div class=\"ark-widget\"><ark-{$name}{$attributes}>{$link}</ark-{$name}></div>";
}

/** Shortcodes may write pledge_href, and a switch by its name alone. */
function tidied( array $given ): array {
	$tidied = array();
	foreach ( $given as $key => $value ) {
		if ( is_int( $key ) ) {
			list( $key, $value ) = array( (string) $value, 'true' );
		}
		$value = trim( (string) $value );
		if ( '' !== $value ) {
			$tidied[ str_replace( '_', '-', strtolower( $key ) ) ] = $value;
		}
	}
	return $tidied;
}

function missing( string $organisation ): string {
	if ( '' === setting( 'hub' ) ) {
		return __( 'Antiracism Kit: enter the address of the hub under Settings, Antiracism Kit.', 'antiracism-kit' );
	}
	if ( ! preg_match( '/^[A-Za-z0-9]{2,10}$/', $organisation ) ) {
		return __( 'Antiracism Kit: enter the code of the organisation, like RGT.', 'antiracism-kit' );
	}
	return '';
}

function one_attribute( string $name, string $type, string $value ): string {
	if ( 'boolean' === $type ) {
		return in_array( strtolower( $value ), array( '', '0', 'no', 'false' ), true ) ? '' : ' ' . $name;
	}
	$is_address = preg_match( '/-(href|url|src)$/', $name );
	$safe       = $is_address ? esc_url( $value ) : esc_attr( $value );
	return '' === $safe ? '' : " $name=\"$safe\"";
}

function register_loader(): void {
	// no version in the address: the hub says itself how long the file may be kept
	wp_register_script( 'antiracism-kit', setting( 'hub' ) . '/v1/ark.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
}
add_action( 'init', __NAMESPACE__ . '\register_loader' );

/** The loader is a module, which WordPress has a function for from 6.5 on only. */
function as_module( string $tag, string $handle ): string {
	if ( 'antiracism-kit' !== $handle ) {
		return $tag;
	}
	return preg_replace( '/<script(?: type=[\'"]text\/javascript[\'"])?/', '<script type="module"', $tag, 1 );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
