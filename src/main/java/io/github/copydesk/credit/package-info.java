/** The editor: makes an article of labelled blocks and gives every block its last role. */
package io.github.copydesk.credit;
