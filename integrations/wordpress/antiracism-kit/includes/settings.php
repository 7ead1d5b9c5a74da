<?php
// Settings, Antiracism Kit: where the hub is, and whose widgets a site shows unless it says otherwise.

namespace AntiracismKit;

defined( 'ABSPATH' ) || exit;

function setting( string $name ): string {
	$settings = get_option( OPTION, array() );
	return is_array( $settings ) && isset( $settings[ $name ] ) ? (string) $settings[ $name ] : '';
}

/** What is kept of what somebody typed; what cannot be used leaves the setting as it was. */
function accepted( $given ): array {
	$given        = is_array( $given ) ? array_map( 'strval', array_filter( $given, 'is_scalar' ) ) : array();
	$hub          = origin( trim( $given['hub'] ?? '' ) );
	$organisation = strtoupper( trim( $given['organisation'] ?? '' ) );
	if ( null === $hub ) {
		add_settings_error( OPTION, 'hub', __( 'The address of the hub must begin with https://', 'antiracism-kit' ) );
	}
	if ( ! preg_match( '/^([A-Z0-9]{2,10})?$/', $organisation ) ) {
		add_settings_error( OPTION, 'organisation', __( 'The code of the organisation must be letters and numbers, like RGT', 'antiracism-kit' ) );
		$organisation = setting( 'organisation' );
	}
	return array(
		'hub'          => $hub ?? setting( 'hub' ),
		'organisation' => $organisation,
	);
}

/** Scheme, host and port; null for what a page must not load a script from. A hub on this computer may do without https. */
function origin( string $address ): ?string {
	if ( '' === $address ) {
		return '';
	}
	$parts  = wp_parse_url( $address );
	$scheme = $parts['scheme'] ?? '';
	$host   = $parts['host'] ?? '';
	$local  = in_array( $host, array( 'localhost', '127.0.0.1' ), true );
	if ( ! preg_match( '/^[a-z0-9.-]+$/i', $host ) || ! ( 'https' === $scheme || ( 'http' === $scheme && $local ) ) ) {
		return null;
	}
	return "$scheme://$host" . ( isset( $parts['port'] ) ? ":{$parts['port']}" : '' );
}

function register_settings(): void {
	register_setting( OPTION, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\accepted' ) );
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

function add_page(): void {
	$title = __( 'Antiracism Kit', 'antiracism-kit' );
	add_options_page( $title, $title, 'manage_options', 'antiracism-kit', __NAMESPACE__ . '\show_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );

function show_page(): void {
	$site = origin( home_url() ) ?? home_url();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Antiracism Kit', 'antiracism-kit' ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="ark-hub"><?php esc_html_e( 'Address of the hub', 'antiracism-kit' ); ?></label></th>
					<td>
						<input id="ark-hub" class="regular-text" type="url" name="<?php echo esc_attr( OPTION ); ?>[hub]" value="<?php echo esc_attr( setting( 'hub' ) ); ?>" aria-describedby="ark-hub-about">
						<p class="description" id="ark-hub-about"><?php esc_html_e( 'For example https://hub.example.nhs.uk', 'antiracism-kit' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="ark-organisation"><?php esc_html_e( 'Code of the organisation', 'antiracism-kit' ); ?></label></th>
					<td>
						<input id="ark-organisation" type="text" spellcheck="false" name="<?php echo esc_attr( OPTION ); ?>[organisation]" value="<?php echo esc_attr( setting( 'organisation' ) ); ?>" aria-describedby="ark-organisation-about">
						<p class="description" id="ark-organisation-about"><?php esc_html_e( 'Its ODS code, like RGT. Used where a shortcode or block does not name one.', 'antiracism-kit' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
		<h2><?php esc_html_e( 'Ask the people who run the hub', 'antiracism-kit' ); ?></h2>
		<?php /* translators: %s: origin of this site */ ?>
		<p><?php echo wp_kses( sprintf( __( 'They must allow this site for the organisation: %s', 'antiracism-kit' ), '<code>' . esc_html( $site ) . '</code>' ), array( 'code' => array() ) ); ?></p>
	</div>
	<?php
}
