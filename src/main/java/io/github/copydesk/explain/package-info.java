/**
 * Reports on how a page became an article: HTML for people, JSON for machines, an index of many.
 */
package io.github.copydesk.explain;
