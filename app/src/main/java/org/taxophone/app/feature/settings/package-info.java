/// Settings: looks, sound, language, keys.
@NullMarked
package org.taxophone.app.feature.settings;

import org.jspecify.annotations.NullMarked;
