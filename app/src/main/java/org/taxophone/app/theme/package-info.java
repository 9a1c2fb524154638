/// Light, dark and high contrast, and the colours that canvases draw with.
@NullMarked
package org.taxophone.app.theme;

import org.jspecify.annotations.NullMarked;
