// The development chat page: sends a question, shows the answer as it is proven.
const chat = document.getElementById('chat');
const turns = document.getElementById('turns');
const form = document.getElementById('ask');
const conversation = crypto.randomUUID ? crypto.randomUUID() : String(Math.random());
let turnNumber = 0;

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function statement(said, turn) {
  const line = element('p');
  const { text, keyStart, keyLength } = said;
  if (keyLength > 0) {
    line.append(text.slice(0, keyStart), element('strong', text.slice(keyStart, keyStart + keyLength)), text.slice(keyStart + keyLength));
  } else {
    line.append(text);
  }
  for (const number of said.citations) {
    const link = element('a', `[${number}]`);
    link.href = `#turn-${turn}-source-${number}`;
    const marker = element('sup');
    marker.append(link);
    line.append(' ', marker);
  }
  return line;
}

function quotation(quote, place, url, label) {
  const block = element('blockquote');
  block.append(element('div', label + quote));
  const footer = element('footer');
  const link = element('a', place);
  link.href = url;
  footer.append(link);
  block.append(footer);
  return block;
}

function cited(heading, citations, turn) {
  if (citations.length === 0) return [];
  return [element('h3', heading), ...citations.map((citation) => {
    const block = quotation(citation.quote, citation.place, citation.url, `[${citation.number}] `);
    block.id = `turn-${turn}-source-${citation.number}`;
    return block;
  })];
}

function sources(answer, turn) {
  const found = [...cited(chat.dataset.sources, answer.citations, turn), ...cited(chat.dataset.seeAlso, answer.seeAlso, turn)];
  if (answer.nearest) {
    found.push(element('h3', answer.nearestIsSentence ? chat.dataset.nearestSentence : chat.dataset.nearest), quotation(answer.nearest.quote, answer.nearest.place, answer.nearest.url, ''));
  }
  return found;
}

function check(answer) {
  const details = element('details');
  details.append(element('summary', chat.dataset.check));
  const list = element('ul');
  for (const finding of answer.findings) {
    const missing = finding.unsupported.length ? ` (${finding.unsupported.join(', ')})` : '';
    list.append(element('li', `${finding.verdict}: ${finding.text}${missing}`));
  }
  details.append(list, element('p', `${answer.origin} · ${Math.round(answer.relevance * 100)} %`, 'note'));
  return details;
}

function show(event, data, answer, turn) {
  const shown = JSON.parse(data);
  if (event === 'understood') {
    answer.replaceChildren(element('p', chat.dataset.understood.replace('{0}', shown.question), 'note'));
  } else if (event === 'statement') {
    answer.querySelector('.busy')?.remove();
    answer.append(statement(shown, turn));
  } else if (event === 'answer') {
    answer.querySelector('.busy')?.remove();
    if (shown.refusal) answer.append(element('p', shown.refusal));
    answer.append(...sources(shown, turn), check(shown));
  }
}

async function read(response, answer, turn) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const messages = (waiting + value).split('\n\n');
    waiting = messages.pop();
    for (const message of messages) {
      const event = /^event: (.*)$/m.exec(message);
      const data = [...message.matchAll(/^data: (.*)$/gm)].map((line) => line[1]).join('\n');
      if (event) show(event[1], data, answer, turn);
    }
  }
}

form.addEventListener('submit', async (submitted) => {
  submitted.preventDefault();
  const question = form.elements.question.value.trim();
  if (!question) return;
  const number = ++turnNumber;
  const turn = element('section', undefined, 'turn');
  const answer = element('div', undefined, 'answer');
  answer.append(element('p', chat.dataset.busy, 'note busy'));
  turn.append(element('p', question, 'asked'), answer);
  turns.append(turn);
  form.reset();
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    const response = await fetch('/api/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question, conversation }),
    });
    if (!response.ok) throw new Error(String(response.status));
    await read(response, answer, number);
  } catch {
    answer.replaceChildren(element('p', chat.dataset.failure));
  } finally {
    button.disabled = false;
    form.elements.question.focus();
    turn.scrollIntoView({ block: 'nearest' });
  }
});
