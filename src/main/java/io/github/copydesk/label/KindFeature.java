package io.github.copydesk.label;

/** What the model of page kinds knows of a page. Logarithms are log(1 + x), shares 0..1. */
enum KindFeature {
  HAS_MARKUP,
  /** log, words of the page. */
  WORDS,
  /** log, blocks of the page. */
  BLOCKS,
  /** log, paragraphs that are no links. */
  PARAGRAPHS,
  /** log, words in them. */
  PARAGRAPH_WORDS,
  /** Share of all words. */
  PARAGRAPH_SHARE,
  /** log, words of the longest. */
  LONGEST,
  /** Words a block. */
  MEAN_WORDS,
  /** Share of characters. */
  LINKED,
  /** Share of blocks that are mostly links. */
  LINKED_BLOCKS,
  /** Share of blocks with 5 to 30 words that are mostly links: teasers. */
  TEASERS,
  /** Share of blocks. */
  HEADINGS,
  /** Share of the headings. */
  LINKED_HEADINGS,
  /** log. */
  FIRST_HEADINGS,
  /** Share of blocks. */
  ITEMS,
  /** Share of blocks. */
  CELLS,
  /** Share of words. */
  CODE,
  /** log, blocks in pre. */
  CODE_BLOCKS,
  /** Share of words. */
  QUOTES,
  /** log. */
  PICTURES,
  /** log, article elements. */
  ARTICLES,
  /** log, form elements. */
  FORMS,
  /** log, input fields and buttons that hold text. */
  BUTTONS,
  /** log, time elements. */
  TIMES,
  /** log, description lists. */
  DEFINITIONS,
  /** log, blocks that begin with a time of day. */
  CLOCKS,
  /** log, paragraphs right after a time of day. */
  ENTRIES,
  /** log, blocks with a price. */
  PRICES,
  /** Share of blocks. */
  PRICE_SHARE,
  /** log, longest row of elements that are alike. */
  ALIKE,
  /** Words a member of that row. */
  ALIKE_WORDS,
  /** Share of the page's words in that row. */
  ALIKE_SHARE,
  /** Phrase of an error in the title or a heading. */
  ERROR_TITLE,
  /** log, lines that tell of an error. */
  ERROR_LINES,
  /** log, lines of consent requests. */
  CONSENT_LINES,
  /** log. */
  SHOP_LINES,
  /** log. */
  FORUM_LINES,
  /** log. */
  DOCUMENTATION_LINES,
  /** log. */
  SERVICE_LINES,
  /** Phrase of a live report in the title or a heading. */
  LIVE_TITLE,
  /** Share of words that a rule or class calls a consent request. */
  CONSENT,
  /** log, such words. */
  CONSENT_WORDS,
  /** log, blocks that a rule calls a paywall. */
  PAYWALL,
  /** log, paragraph words before the first of these; -1 without one. */
  BEFORE_PAYWALL,
  /** log, paragraph words after the first of these; -1 without one. */
  AFTER_PAYWALL,
  /** Share of words that a rule or class calls comments. */
  COMMENTS,
  /** Share of blocks that a rule calls related, promotion or share bar. */
  NEWS_FURNITURE,
  BYLINE,
  PUBLISHED,
  DATELINE,
  CAPTIONS,
  /** log, elements with a name of that kind. */
  NAMED_FORUM,
  NAMED_SHOP,
  NAMED_DOCUMENTATION,
  NAMED_LIVE,
  NAMED_PAYWALL,
  NAMED_ERROR,
  OG_ARTICLE,
  OG_WEBSITE,
  OG_PRODUCT,
  TYPE_ARTICLE,
  TYPE_LIVE,
  TYPE_PRODUCT,
  TYPE_FORUM,
  TYPE_LISTING,
  TYPE_SERVICE,
  NOT_FREE,
  /** -1 unknown. */
  URL_DEPTH,
  URL_HYPHENS,
  URL_DIGITS,
  URL_FORUM,
  URL_SHOP,
  URL_DOCUMENTATION,
  URL_LISTING,
  URL_ARTICLE
}
