// Measures each page in its frame and writes one line a defect. Part of the tests, never of a page.
const TOUCH = 0.75;

function shown(element) {
  return element.checkVisibility ? element.checkVisibility() : element.getClientRects().length > 0;
}

function overlap(a, b) {
  return a.left < b.right - TOUCH && b.left < a.right - TOUCH
      && a.top < b.bottom - TOUCH && b.top < a.bottom - TOUCH;
}

function name(text) {
  return JSON.stringify(text.trim().slice(0, 40));
}

function collisions(labels, where, report) {
  labels.sort((a, b) => a.box.top - b.box.top);
  for (let i = 0; i < labels.length; i++) {
    for (let j = i + 1; j < labels.length && labels[j].box.top < labels[i].box.bottom; j++) {
      if (labels[i].node !== labels[j].node && overlap(labels[i].box, labels[j].box)) {
        report(where + ': ' + name(labels[i].text) + ' meets ' + name(labels[j].text));
      }
    }
  }
}

function beyond(box, frame) {
  return Math.max(frame.left - box.left, box.right - frame.right,
      frame.top - box.top, box.bottom - frame.bottom);
}

function checkPictures(doc, width, report) {
  let checked = 0;
  for (const figure of doc.querySelectorAll('figure')) {
    const pictures = [...figure.querySelectorAll('svg.pic')].filter(shown);
    if (pictures.length !== 1) {
      report(figure.id + ': shows ' + pictures.length + ' pictures');
    }
    for (const picture of pictures) {
      const frame = picture.getBoundingClientRect();
      const labels = [...picture.querySelectorAll('text')].map(node => ({
        node, text: node.lastChild.textContent, box: node.getBoundingClientRect()}));
      for (const {text, box} of labels) {
        checked++;
        if (beyond(box, frame) > TOUCH) {
          report(figure.id + ': ' + name(text) + ' leaves its picture by '
              + beyond(box, frame).toFixed(1));
        }
        if (box.left < -TOUCH || box.right > width + TOUCH) {
          report(figure.id + ': ' + name(text) + ' leaves the page');
        }
      }
      const scale = frame.width / picture.viewBox.baseVal.width;
      if (scale * 12 < 11.5) {
        report(figure.id + ': letters of ' + (scale * 12).toFixed(1) + ' pixels');
      }
      collisions(labels, figure.id, report);
    }
  }
  return checked;
}

function checkText(doc, width, report) {
  const labels = [];
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || !shown(parent) || parent.closest('svg, .skip')) {
      continue;
    }
    const range = doc.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width === 0) {
        continue;
      }
      // A wide table scrolls inside its own region; the page does not.
      if (!parent.closest('.scroll') && (box.left < -TOUCH || box.right > width + TOUCH)) {
        report('text ' + name(node.data) + ' leaves the page');
      }
      labels.push({node, text: node.data, box});
    }
  }
  collisions(labels, 'text', report);
  return labels.length;
}

function checkFrame(frame, report) {
  const doc = frame.contentDocument;
  const width = doc.documentElement.clientWidth;
  if (doc.documentElement.scrollWidth > width) {
    report('the page is ' + doc.documentElement.scrollWidth + ' wide');
  }
  let checked = checkPictures(doc, width, report) + checkText(doc, width, report);
  doc.querySelectorAll('details').forEach(details => { details.open = true; });
  if (doc.documentElement.scrollWidth > width) {
    report('the page with open tables is ' + doc.documentElement.scrollWidth + ' wide');
  }
  return checked + checkText(doc, width, report);
}

window.addEventListener('load', () => {
  const lines = [];
  for (const frame of document.querySelectorAll('iframe')) {
    const seen = new Set();
    const checked = checkFrame(frame, defect => seen.add(defect));
    const paper = getComputedStyle(frame.contentDocument.body).backgroundColor;
    lines.push('CHECKED|' + frame.title + '|' + checked + '|' + paper);
    seen.forEach(defect => lines.push('DEFECT|' + frame.title + '|' + defect));
  }
  document.body.textContent = lines.map(line => '\n' + line).join('') + '\nEND\n';
});
