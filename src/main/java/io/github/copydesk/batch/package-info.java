/**
 * Many pages at once: web archives and feeds in, work on all processors with the results in the
 * order of the input, a journal to go on from; the only package that knows jwarc.
 */
package io.github.copydesk.batch;
