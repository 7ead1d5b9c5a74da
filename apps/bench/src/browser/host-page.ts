/** A plain page of a trust, with something in it. */
export const hostPage = (head: string, body: string): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page of a trust</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 auto; max-width: 60rem; font-family: arial, sans-serif }</style>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** The line with which a page loads the widgets, as they come from a hub. */
export const loader = '<script type="module" src="/v1/ark.js"></script>';
