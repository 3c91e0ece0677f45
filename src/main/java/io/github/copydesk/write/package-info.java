/** The result written out: one small writer per format, an article in, characters out. */
package io.github.copydesk.write;
