/** What text may come in: in which encoding, with which characters, and what was probably meant. */
@NullMarked
package org.goldenthread.kit.text;

import org.jspecify.annotations.NullMarked;
