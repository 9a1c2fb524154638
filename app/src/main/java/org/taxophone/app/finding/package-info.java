/// What a person should know about a run, as it is shown in every place that tells it.
@NullMarked
package org.taxophone.app.finding;

import org.jspecify.annotations.NullMarked;
