/** Printed and machine-readable dates, and which of them are an article's own. */
package io.github.copydesk.date;
