import { publish } from '../src/console.ts';
import { answerPledge, sendPledge } from '../src/pledge-form.ts';
import { aPledge, ownWord } from '../src/pledges.ts';
import { expect, test } from '../src/test.ts';
import { cardOf } from '../src/wall.ts';

const written: Record<string, [text: string, measure: string, team: string]> = {
  markup: [
    '<script>alert(1)</script><img src=x onerror=alert(1)> I will listen </textarea></template><!--',
    'javascript:alert(1) data:text/html,<script>alert(1)</script> //evil.example',
    '{{7*7}} \u0024{7*7} {% raw %} <%= 7*7 %> #{7*7}',
  ],
  'quotes, commands and formulas': [
    `I will "listen" to 'everyone' \`always\` &amp; &lt;b&gt; \\u0041 %00 %3Cscript%3E`,
    `listen'; DROP TABLE submissions; -- " OR 1=1 /* */`,
    '=HYPERLINK("http://evil.example","A")',
  ],
  'text that turns round and odd spaces': [
    'I will listen \u202E\u2066 to everyone \u2069\u202C مرحبا بالعالم שלום \u200F.',
    'I\u00A0will\u2003listen\u200Bto\uFEFFeveryone\u180Eon\u2060the ward',
    '\u202Edraw\u202C',
  ],
  'stacked accents, emoji and other scripts': [
    `I will listen ${'Z\u0351\u036B\u0343\u032A\u0302'.repeat(12)} 👩🏾‍⚕️👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿`,
    '田中さんにあげて下さい, Ṱ̺̺o͞ ̷i̲̬n̺͈v̶o̷k̴e, ﷽, 𝕳𝖊𝖑𝖑𝖔, ８½, Ω≈ç√∫',
    'e\u0301t\u00e9 \uD83D\uDC69\u200D\u2695\uFE0F',
  ],
};

for (const [name, [text, measure, team]] of Object.entries(written))
  test(`${name} in a pledge: the same text in the form, the console and on the wall, and nothing but text`, async ({
    page,
    site,
    desk,
  }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`a dialog opened: ${dialog.message()}`);
    });
    const answers = aPledge({ text: `${text} ${ownWord()}`, measure, appear: 'With my team name only', team });
    await page.goto(`${site.demo}/strict`);
    await answerPledge(page, answers);
    const reference = await sendPledge(page);
    const shownToModerator = await publish(desk, site.hub, reference);
    for (const part of [answers.text, measure, team]) expect(shownToModerator).toContain(part);

    await page.reload();
    const card = await cardOf(page, answers.text.slice(-8));
    const shown = (await card.textContent()) ?? '';
    expect(shown).toContain(answers.text);
    expect(shown).toContain(team);
    await card.getByRole('button', { name: /^Read more about this pledge/ }).click();
    const wall = page.locator('ark-pledge-wall');
    await expect(wall.getByRole('button', { name: 'Back to all pledges' })).toBeVisible();
    expect(await wall.evaluate((node) => node.shadowRoot?.textContent)).toContain(measure);
    expect(await wall.evaluate((node) => node.shadowRoot?.querySelectorAll('script, img, b, iframe').length)).toBe(0);
  });
