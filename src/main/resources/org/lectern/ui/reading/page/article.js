// Maps spans of the canonical text to ranges of the page, and back. Placing and searching are done elsewhere.
// No callbacks: they would not run, as the page's own script is off.
window.lectern = (() => {
    const root = document.getElementById('article');
    const nodes = [];
    const starts = [];
    let length = 0;
    const collect = parent => {
        for (let node = parent.firstChild; node; node = node.nextSibling) {
            if (node.nodeType === Node.TEXT_NODE) {
                nodes.push(node);
                starts.push(length);
                length += node.length;
            } else if (node.nodeType === Node.ELEMENT_NODE && !node.classList.contains('aside')) {
                collect(node);
            }
        }
    };
    collect(root);

    const indexAt = offset => {
        let low = 0;
        let high = nodes.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    };

    const range = (start, end) => {
        const made = document.createRange();
        const first = indexAt(start);
        let last = indexAt(end);
        if (last > first && starts[last] === end) {
            last--;
        }
        made.setStart(nodes[first], start - starts[first]);
        made.setEnd(nodes[last], end - starts[last]);
        return made;
    };

    const offsetOf = (container, offset) => {
        const before = document.createRange();
        before.setStart(document.body, 0);
        before.setEnd(container, offset);
        let at = 0;
        for (let index = 0; index < nodes.length; index++) {
            const node = nodes[index];
            if (node === container) {
                return starts[index] + offset;
            }
            if (before.comparePoint(node, node.length) > 0) {
                return starts[index];
            }
            at = starts[index] + node.length;
        }
        return at;
    };

    const number = id => {
        const all = root.getElementsByClassName('number');
        const found = [];
        for (let index = 0; index < all.length; index++) {
            if (all[index].dataset.number === id) {
                found.push(all[index]);
            }
        }
        return found;
    };

    // In coordinates of the page, not of the window on it.
    const written = rectangle =>
        [rectangle.left, rectangle.top + window.scrollY, rectangle.right, rectangle.bottom + window.scrollY].join(',');

    const spansOf = words => (words ? words.split(';') : []).map(each => each.split(',').map(Number));

    // One rectangle a line, as a line may be cut by the markup.
    const linesOf = made => {
        const lines = [];
        const all = made.getClientRects();
        for (let index = 0; index < all.length; index++) {
            const {left, top, right, bottom} = all[index];
            const last = lines[lines.length - 1];
            if (last && (top + bottom) / 2 < last.bottom && (top + bottom) / 2 > last.top) {
                last.left = Math.min(last.left, left);
                last.right = Math.max(last.right, right);
                last.top = Math.min(last.top, top);
                last.bottom = Math.max(last.bottom, bottom);
            } else if (right > left) {
                lines.push({left, top, right, bottom});
            }
        }
        return lines;
    };

    // The place that stays where it is in the window when the page is set anew: the one asked for, else the first in sight.
    const still = offset => {
        const caret = offset < 0 && window.scrollY > 0 && document.caretRangeFromPoint(window.innerWidth / 3, 40);
        const at = caret ? offsetOf(caret.startContainer, caret.startOffset) : offset;
        return at < 0 || !length ? null : range(Math.min(at, length - 1), Math.min(at, length - 1) + 1);
    };

    // How far the text can be scrolled, whatever room the notes beside it take below its end.
    const farthest = () => document.documentElement.scrollHeight - window.innerHeight
        - (parseFloat(document.documentElement.style.getPropertyValue('--extent')) || 0);
    return {
        text: () => {
            let words = '';
            for (let index = 0; index < nodes.length; index++) {
                words += nodes[index].data;
            }
            return words;
        },
        shown: id => {
            const found = number(id);
            let words = '';
            for (let index = 0; index < found.length; index++) {
                words += found[index].textContent;
            }
            return words;
        },
        lay: layers => layers.split(',').forEach(name => CSS.highlights.set(name, new Highlight())),
        paint: (name, spans) => {
            const highlight = new Highlight();
            for (const [start, end] of spansOf(spans)) {
                highlight.add(range(start, end));
            }
            CSS.highlights.set(name, highlight);
        },
        mark: (style, id) => {
            const marked = root.querySelectorAll('.number.' + style);
            for (let index = 0; index < marked.length; index++) {
                marked[index].classList.remove(style);
            }
            const found = id ? number(id) : [];
            for (let index = 0; index < found.length; index++) {
                found[index].classList.add(style);
            }
        },
        lines: (start, end) => linesOf(range(start, end)).map(written).join(';'),
        tops: spans => spansOf(spans)
            .map(([start]) => range(start, start + 1).getBoundingClientRect().top + window.scrollY).join(','),
        reveal: (start, end) => {
            const rectangle = range(start, end).getBoundingClientRect();
            window.scrollTo(0, window.scrollY + rectangle.top - window.innerHeight / 3);
        },
        show: (start, end) => {
            const rectangle = range(start, end).getBoundingClientRect();
            if (rectangle.top < 24 || rectangle.bottom > window.innerHeight - 24) {
                window.scrollTo(0, window.scrollY + rectangle.top - window.innerHeight / 3);
            }
        },
        select: (start, end) => {
            const selection = window.getSelection();
            selection.removeAllRanges();
            if (end > start) {
                selection.addRange(range(start, end));
            }
        },
        selection: () => {
            const selection = window.getSelection();
            if (!selection.rangeCount || selection.isCollapsed) {
                return '';
            }
            const made = selection.getRangeAt(0);
            const backward = selection.focusNode === made.startContainer && selection.focusOffset === made.startOffset;
            return offsetOf(made.startContainer, made.startOffset) + ',' + offsetOf(made.endContainer, made.endOffset)
                + ',' + backward;
        },
        at: (x, y) => {
            const element = document.elementFromPoint(x, y);
            const marked = element && element.closest('.number');
            const caret = document.caretRangeFromPoint(x, y);
            const inside = caret && root.contains(caret.startContainer) && element && root.contains(element);
            return (marked ? marked.dataset.number : '') + '\n'
                + (inside ? offsetOf(caret.startContainer, caret.startOffset) : -1);
        },
        near: (x, y) => {
            const caret = document.caretRangeFromPoint(x, y);
            return caret ? offsetOf(caret.startContainer, caret.startOffset) : -1;
        },
        top: () => window.scrollY,
        height: () => document.body.getBoundingClientRect().bottom + window.scrollY,
        move: by => window.scrollBy(0, by),
        extend: by => document.documentElement.style.setProperty('--extent', by + 'px'),
        scrolled: () => {
            const most = farthest();
            return most > 0 ? Math.min(1, window.scrollY / most) : 0;
        },
        scroll: share => {
            window.scrollTo(0, share * farthest());
        },
        page: pages => {
            const before = window.scrollY;
            window.scrollBy(0, pages * (window.innerHeight - 48));
            return window.scrollY !== before;
        },
        dress: (classes, style, offset) => {
            const kept = still(offset);
            const before = kept && kept.getBoundingClientRect().top;
            document.documentElement.className = classes;
            document.documentElement.setAttribute('style', style);
            if (kept) {
                window.scrollBy(0, kept.getBoundingClientRect().top - before);
            }
        }
    };
})();
