/// Data: see what was loaded, hear it, know what was left out.
@NullMarked
package org.taxophone.app.feature.data;

import org.jspecify.annotations.NullMarked;
