/// Recipe: choose what the model hears and how it learns, before spending time.
@NullMarked
package org.taxophone.app.feature.recipe;

import org.jspecify.annotations.NullMarked;
