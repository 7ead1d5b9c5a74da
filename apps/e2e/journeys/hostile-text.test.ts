import { publish } from '../src/console.ts';
import { answerPledge, sendPledge } from '../src/pledge-form.ts';
import { aPledge, ownWord } from '../src/pledges.ts';
import { expect, test } from '../src/test.ts';
import { cardOf } from '../src/wall.ts';

const hostile: Record<string, string> = {
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)> I will listen </textarea></template><!--',
  templates: 'I will listen to {{7*7}} \u0024{7*7} {% raw %} <%= 7*7 %> #{7*7} colleagues',
  quotes: `I will "listen" to 'everyone' \`always\` & forever &amp; &lt;b&gt; \\u0041 %00 %3Cscript%3E`,
  addresses: 'I will listen javascript:alert(1) data:text/html,<script>alert(1)</script> //evil.example',
  'text from right to left': 'I will listen \u202E\u2066 to everyone \u2069\u202C مرحبا بالعالم שלום \u200F.',
  'stacked accents': `I will listen ${'Z\u0351\u036B\u0343\u032A\u0302'.repeat(12)} every day`,
  'joined emoji': 'I will listen 👩🏾‍⚕️👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿 to everyone, every day',
  'other scripts': 'I will listen: 田中さんにあげて下さい, Ṱ̺̺o͞ ̷i̲̬n̺͈v̶o̷k̴e, ﷽, 𝕳𝖊𝖑𝖑𝖔, ８½, Ω≈ç√∫',
  'database words': `I will listen'; DROP TABLE submissions; -- " OR 1=1 /* */`,
  formulas: '=HYPERLINK("http://evil.example","I will listen to everyone")',
  'odd spaces': 'I\u00A0will\u2003listen\u200Bto\uFEFFeveryone\u180Eon\u2060the ward',
};

for (const [name, text] of Object.entries(hostile))
  test(`${name} in a pledge is text everywhere: in the form, the console and on the wall`, async ({
    page,
    site,
    desk,
  }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`a dialog opened: ${dialog.message()}`);
    });
    const word = ownWord();
    const written = `${text} ${word}`;
    await page.goto(`${site.demo}/strict`);
    await answerPledge(
      page,
      aPledge({ text: written, measure: text, appear: 'With my team name only', team: text.slice(0, 60) }),
    );
    const reference = await sendPledge(page);
    const shownToModerator = await publish(desk, site.hub, reference);
    expect(shownToModerator).toContain(written);

    await page.reload();
    const card = await cardOf(page, word);
    await expect(card).toBeVisible();
    const quoted = await card.locator('blockquote').evaluate((quote) => quote.textContent?.trim());
    expect(quoted).toContain(written);
    expect(
      await page
        .locator('ark-pledge-wall')
        .evaluate((wall) => wall.shadowRoot?.querySelectorAll('script, img, b, iframe').length),
    ).toBe(0);
  });
