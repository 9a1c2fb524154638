/// Light and dark, and the colours that canvases draw with.
@NullMarked
package org.taxophone.app.theme;

import org.jspecify.annotations.NullMarked;
