/**
 * Documents that are no web page: their text, by the parsers of Apache Tika. The parsers are heavy
 * and not part of the program; they are looked for in a folder beside it, when the first document
 * comes.
 */
package io.github.copydesk.document;
