/// Every text of the workbench by its key.
@NullMarked
package org.taxophone.app.i18n;

import org.jspecify.annotations.NullMarked;
