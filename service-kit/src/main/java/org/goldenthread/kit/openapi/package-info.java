/** What every service's OpenAPI document has in common. */
@NullMarked
package org.goldenthread.kit.openapi;

import org.jspecify.annotations.NullMarked;
