/** What a service really answers, held against the document that describes its API. */
@NullMarked
package org.goldenthread.testkit.contract;

import org.jspecify.annotations.NullMarked;
