/**
 * Reads a page's own map of widgets: which stands where, and on which pages.
 *
 * @typedef {{ heading: readonly string[], whole: string } | { text: string } | { selector: string }} Where in the form to
 * compare by; of a heading: those that it stands under and itself, or all that was written, if that is one heading
 *
 * @typedef {object} Dock
 * @property {string} key unique among the docks
 * @property {string} widget
 * @property {Readonly<Record<string, string>>} attributes
 * @property {string} [caption]
 * @property {readonly Question[] | 'lesson'} [questions] of a quiz
 *
 * @typedef {object} Question with answers or a goal
 * @property {string} question
 * @property {readonly (string | { text: string, right?: boolean, feedback?: string })[]} [answers]
 * @property {string} [goal]
 * @property {string} [feedback]
 *
 * @typedef {Dock & { name: string, where: Where }} MappedDock name: by which messages call it
 *
 * @typedef {object} MappedPage
 * @property {string} [title] if given, the page must have it
 * @property {string} [address] likewise
 * @property {MappedDock[]} docks
 *
 * @typedef {object} MapProblem as data; dock-report.js has the sentences
 * @property {import('./dock-report.js').Code} code
 * @property {string} [entry] the name of the entry or the page
 * @property {string} [part] of it: the widget, attribute or key
 * @property {string} [given] shortened
 * @property {readonly string[]} [accepted]
 */
import { accepted } from './attributes.js';
import { plain, shortened } from './dock-text.js';
import { names } from './fence.js';

const LONGEST_MAP = 500_000;
const LONGEST_PLACE = 500;
const MOST_ENTRIES = 500;
/** So many of an entry's keys are named. */
const MOST_NAMED = 5;
const PLACES = ['heading', 'text', 'selector'];
const PAGE_KEYS = ['title', 'address', 'widgets'];

/**
 * @param {string} json
 * @param {(text: string) => boolean} [isSelector] whether the page can read it
 * @returns {{ pages: MappedPage[], problems: MapProblem[] }}
 */
export function readMap(json, isSelector = () => true) {
  const reader = new MapReader(isSelector);
  return { pages: reader.read(json), problems: reader.problems };
}

class MapReader {
  /** @type {MapProblem[]} */
  problems = [];
  #entries = 0;
  #isSelector;

  /** @param {(text: string) => boolean} isSelector */
  constructor(isSelector) {
    this.#isSelector = isSelector;
  }

  /** @param {string} json @returns {MappedPage[]} */
  read(json) {
    if (json.length > LONGEST_MAP) return this.#refuse('map-too-long', { given: String(json.length) }) ?? [];
    let given;
    try {
      given = JSON.parse(json);
    } catch (error) {
      return this.#refuse('not-json', { given: shortened(error instanceof Error ? error.message : error) }) ?? [];
    }
    if (!isObject(given)) return this.#refuse('no-map', { given: quoted(given) }) ?? [];
    const { pages, ...others } = given;
    const found = Array.isArray(pages)
      ? pages.slice(0, MOST_ENTRIES).map((page, i) => this.#page(page, `page ${i + 1}`))
      : [];
    if (pages !== undefined && !Array.isArray(pages)) {
      if (isWidget(pages)) return [this.#page({ widgets: given }, '')].filter(isGiven);
      this.#refuse('no-pages', { given: quoted(pages) });
    }
    const isPage = others.widgets !== undefined && !isWidget(others.widgets);
    return [...found, this.#page(isPage ? others : { widgets: others }, 'the map')].filter(isGiven);
  }

  /**
   * @param {MapProblem['code']} code
   * @param {Omit<MapProblem, 'code'>} details
   */
  #refuse(code, details) {
    this.problems.push({ code, ...details });
    return undefined;
  }

  /** @param {unknown} page @param {string} entry @returns {MappedPage | undefined} */
  #page(page, entry) {
    if (!isObject(page)) return this.#refuse('no-page', { entry, given: quoted(page) });
    const { widgets, ...rest } = page;
    for (const [key, value] of Object.entries(rest)) {
      if (!PAGE_KEYS.includes(key)) {
        this.#refuse('unknown-page-key', { entry, given: shortened(key), accepted: PAGE_KEYS });
      } else if (typeof value !== 'string' || value.trim() === '' || value.length > LONGEST_PLACE) {
        return this.#refuse('bad-page-key', { entry, part: key, given: quoted(value) });
      }
    }
    const { title, address } = /** @type {{ title?: string, address?: string }} */ (rest);
    if (Array.isArray(widgets)) return { title, address, docks: this.#list(widgets) };
    if (!isObject(widgets)) return this.#refuse('no-widgets', { entry, given: quoted(widgets) });
    const docks = Object.entries(widgets)
      .slice(0, MOST_ENTRIES + 1)
      .map(([heading, wanted]) => this.#dock(shortened(heading), { heading }, wanted));
    return { title, address, docks: docks.filter(isGiven) };
  }

  /** @param {readonly unknown[]} list */
  #list(list) {
    const docks = list.slice(0, MOST_ENTRIES + 1).map((entry, i) => {
      const name = `entry ${i + 1}`;
      if (!isObject(entry)) return this.#refuse('no-entry', { entry: name, given: quoted(entry) });
      const isPlace = (/** @type {[string, unknown]} */ [key]) => PLACES.includes(key);
      const place = Object.entries(entry).filter(isPlace);
      const wanted = Object.fromEntries(Object.entries(entry).filter((each) => !isPlace(each)));
      const [said] = place.map(([, value]) => value).filter((value) => typeof value === 'string');
      return this.#dock(said ? shortened(said) : name, Object.fromEntries(place), wanted);
    });
    return docks.filter(isGiven);
  }

  /**
   * @param {string} entry its name
   * @param {Record<string, unknown>} place
   * @param {unknown} wanted
   * @returns {MappedDock | undefined}
   */
  #dock(entry, place, wanted) {
    this.#entries += 1;
    if (this.#entries > MOST_ENTRIES + 1) return undefined;
    if (this.#entries > MOST_ENTRIES) return this.#refuse('too-many-entries', { given: String(MOST_ENTRIES) });
    const where = this.#where(entry, place, wanted);
    const object = typeof wanted === 'string' ? { widget: wanted } : wanted;
    if (!where) return undefined;
    if (!isObject(object)) return this.#refuse('no-entry', { entry, given: quoted(wanted) });
    const { widget, caption, questions, ...attributes } = object;
    if (widget === undefined) return this.#refuse('no-widget', { entry });
    if (typeof widget !== 'string' || !names.includes(widget)) {
      return this.#refuse('unknown-widget', { entry, given: unquoted(widget), accepted: names });
    }
    const dock = {
      widget,
      attributes: this.#attributes(entry, widget, attributes),
      caption: this.#caption(entry, caption),
      questions: this.#questions(entry, widget, questions),
    };
    return { key: JSON.stringify([this.#entries, place, dock]), name: entry, where, ...dock };
  }

  /**
   * @param {string} entry
   * @param {Record<string, unknown>} place
   * @param {unknown} wanted what else the entry has
   * @returns {Where | undefined}
   */
  #where(entry, place, wanted) {
    const [[kind, value] = [], ...others] = Object.entries(place);
    if (!kind || others.length > 0) {
      const has = Object.keys(kind ? place : Object(wanted)).slice(0, MOST_NAMED);
      return this.#refuse('no-place', { entry, given: has.map(shortened).join(', ') || 'nothing', accepted: PLACES });
    }
    const isLong = typeof value === 'string' && value.length > LONGEST_PLACE;
    if (typeof value !== 'string' || isLong || plain(value) === '') {
      return this.#refuse('bad-place', { entry, part: kind, given: quoted(value) });
    }
    if (kind === 'text') return { text: plain(value) };
    if (kind === 'heading') return { heading: value.split('>').map(plain), whole: plain(value) };
    return this.#isSelector(value) ? { selector: value } : this.#refuse('bad-selector', { entry });
  }

  /** @param {string} entry @param {string} widget @param {Record<string, unknown>} given */
  #attributes(entry, widget, given) {
    /** @type {Record<string, string>} */
    const attributes = {};
    const known = accepted[widget].attributes;
    for (const [name, value] of Object.entries(given)) {
      const text = attributeText(value);
      if (!known.includes(name)) {
        this.#refuse('unknown-attribute', {
          entry,
          part: widget,
          given: shortened(name),
          accepted: [...known, 'caption'],
        });
      } else if (text === undefined) this.#refuse('bad-value', { entry, part: name, given: quoted(value) });
      else if (text !== false) attributes[name] = text;
    }
    return attributes;
  }

  /** @param {string} entry @param {unknown} caption */
  #caption(entry, caption) {
    if (caption === undefined || typeof caption === 'string') return caption;
    return this.#refuse('bad-caption', { entry, given: quoted(caption) });
  }

  /** @param {string} entry @param {string} widget @param {unknown} questions */
  #questions(entry, widget, questions) {
    if (questions === undefined) return undefined;
    if (widget !== 'neuron-quiz') {
      return this.#refuse('unknown-attribute', {
        entry,
        part: widget,
        given: 'questions',
        accepted: accepted[widget].attributes,
      });
    }
    if (!Array.isArray(questions)) return this.#refuse('no-questions', { entry, given: quoted(questions) });
    const wrong = questions.findIndex((each) => !isQuestion(each));
    if (wrong !== -1) this.#refuse('bad-question', { entry, given: String(wrong + 1) });
    return questions.filter(isQuestion);
  }
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @template T @param {T | undefined} value @returns {value is T} */
const isGiven = (value) => value !== undefined;

/** Whether a value is what stands at a heading, so that a heading may be called “Pages”. @param {unknown} value */
const isWidget = (value) => typeof value === 'string' || (isObject(value) && 'widget' in value);

/** What was given, for a message: of lists and objects only what they are, since they may be deep. @param {unknown} value */
function quoted(value) {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `“${shortened(value)}”`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** @param {unknown} value */
const unquoted = (value) => (typeof value === 'string' ? shortened(value) : quoted(value));

/**
 * @param {unknown} value
 * @returns {string | false | undefined} the attribute's text; false without the attribute; undefined if it can't be one
 */
function attributeText(value) {
  if (value === true) return '';
  if (value === false || typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  const isFlat = Array.isArray(value) && value.every((each) => ['string', 'number'].includes(typeof each));
  return isFlat ? value.join(', ') : undefined;
}

/** @param {unknown} value @returns {value is Question} */
function isQuestion(value) {
  if (!isObject(value)) return false;
  const { question, answers = [], goal = '', feedback = '' } = value;
  const texts = [question, goal, feedback];
  return texts.every((text) => typeof text === 'string') && Array.isArray(answers) && answers.every(isAnswer);
}

/** @param {unknown} value */
function isAnswer(value) {
  if (!isObject(value)) return typeof value === 'string';
  const { text, right = false, feedback = '' } = value;
  return typeof text === 'string' && typeof right === 'boolean' && typeof feedback === 'string';
}
