/// One voice: clips that are heard.
@NullMarked
package org.taxophone.app.player;

import org.jspecify.annotations.NullMarked;
