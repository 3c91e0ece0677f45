/** Bylines, end credits and the reconciliation of a page's authors. */
package io.github.copydesk.byline;
