/// What is remembered from one start to the next.
@NullMarked
package org.taxophone.app.preferences;

import org.jspecify.annotations.NullMarked;
