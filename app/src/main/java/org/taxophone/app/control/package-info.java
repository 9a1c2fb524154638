/// Controls that draw themselves and know no domain.
@NullMarked
package org.taxophone.app.control;

import org.jspecify.annotations.NullMarked;
