import { z } from 'zod';

// The pane's Content-Security-Policy forbids making code from text, which zod otherwise tries for speed.
z.config({ jitless: true });

export { z };
