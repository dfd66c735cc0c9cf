/** Every request that the page may make of the main process. Names only: the preload imports this and nothing else. */
export const channels = [
  'vault:start',
  'vault:load',
  'vault:append',
  'vault:snapshot',
  'vault:trash',
  'vault:untrash',
  'vault:wipe',
  'vault:distrust',
  'view:recall',
  'view:remember',
  'file:open',
  'file:take',
  'file:save',
  'file:look',
  'backup:begin',
  'backup:write',
  'backup:end',
  'backup:drop',
  'backup:open',
  'backup:read',
  'backup:close',
  'pdf:save',
  'pdf:make',
  'pdf:cancel',
  'picture:save',
  'folder:choose',
  'folder:save',
  'menu:set',
  'room:now',
  'room:open',
  'room:close',
  'room:swap',
  'room:show',
  'app:about',
  'app:flushed',
] as const;
export type Channel = (typeof channels)[number];

/** Everything that the main process tells the page unasked. */
export const events = ['menu:run', 'file:given', 'file:changed', 'app:flush', 'pdf:progress', 'room:status'] as const;
export type EventName = (typeof events)[number];
