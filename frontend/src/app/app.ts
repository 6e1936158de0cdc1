import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** The root: everything else hangs on the routes. */
@Component({
  selector: 'td-root',
  imports: [RouterOutlet],
  template: '<router-outlet />',
})
export class App {}
