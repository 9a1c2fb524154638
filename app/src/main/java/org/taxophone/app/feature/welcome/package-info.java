/// Welcome: open a folder, a project or a sample in one act.
@NullMarked
package org.taxophone.app.feature.welcome;

import org.jspecify.annotations.NullMarked;
