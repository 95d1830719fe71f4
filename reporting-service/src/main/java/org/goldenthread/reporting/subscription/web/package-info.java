/** The pages on which people ask for mail and end it, and the mails. */
@NullMarked
package org.goldenthread.reporting.subscription.web;

import org.jspecify.annotations.NullMarked;
