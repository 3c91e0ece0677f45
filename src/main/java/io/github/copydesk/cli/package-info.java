/** The command line. Reads files, prints articles; the only package that knows picocli. */
package io.github.copydesk.cli;
