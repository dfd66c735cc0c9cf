import { z } from 'zod';

/** Schemas are read without generated code, which the content security policy forbids. Imported before any schema. */
z.config({ jitless: true });
