/** What every service's OpenAPI document has in common, and its page for people. */
@NullMarked
package org.goldenthread.kit.openapi;

import org.jspecify.annotations.NullMarked;
