/// Questions, files and problems put to the person.
@NullMarked
package org.taxophone.app.dialog;

import org.jspecify.annotations.NullMarked;
