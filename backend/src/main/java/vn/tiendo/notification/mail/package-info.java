/**
 * The outbox of mails: written in the transaction of their cause, sent after it by whichever replica has the lease, tried
 * again for a day. A mail may come twice after a crash, with the same Message-ID. Without a mail server nothing is written.
 */
@NullMarked
package vn.tiendo.notification.mail;

import org.jspecify.annotations.NullMarked;
