/** Datelines as data: where, when and for whom a story was filed. */
package io.github.copydesk.dateline;
