#!/usr/bin/env bash
# Serves built sites with nginx, Apache and Caddy, by the settings that the build itself made, and looks at every answer.
# Everything is on this computer alone; what is started here ends here.
#
# Usage: tests/deploy/servers.sh HUB SEPARATE: the example below a path, and with a site for each region.
set -euo pipefail

hub=$1 separate=$2
here=$(dirname "$0")
work=$(mktemp -d)
pids=()
stop() {
  for pid in "${pids[@]}"; do kill "$pid" 2> /dev/null || true; done
  wait
  rm -rf "$work"
}
trap stop EXIT

# The servers' workers run as other users, who must be able to read the files.
mkdir -p "$work/hub" "$work/sites" "$work/nginx" "$work/apache"
cp -r "$hub" "$work/hub/portaal"
cp -r "$separate/." "$work/sites/"
chmod -R a+rX "$work"

# Each site with its name, the folder that is the host's root, and the folder of the site in it.
sites=("hub.example $work/hub portaal/")
for folder in "$work"/sites/*/; do
  address=$(sed -n 's|^Sitemap: https://\([^/]*\)/sitemap.xml$|\1|p' "$folder/robots.txt")
  [ -n "$address" ] && sites+=("$address ${folder%/} ")
done

nginx_port=18081 apache_port=18082 caddy_port=18083
cat > "$work/nginx.conf" << END
daemon off;
worker_processes 1;
pid $work/nginx.pid;
error_log $work/nginx.log;
events { }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path $work/nginx/body;
  proxy_temp_path $work/nginx/proxy;
  fastcgi_temp_path $work/nginx/fastcgi;
  uwsgi_temp_path $work/nginx/uwsgi;
  scgi_temp_path $work/nginx/scgi;
  server_names_hash_bucket_size 128;
END
modules=/usr/lib/apache2/modules
{
  for module in mpm_event authz_core mime dir alias headers filter deflate; do
    echo "LoadModule ${module}_module $modules/mod_$module.so"
  done
  [ "$(id -u)" = 0 ] && printf 'User www-data\nGroup www-data\n'
  cat << END
ServerRoot $work/apache
ServerName localhost
Listen 127.0.0.1:$apache_port
PidFile $work/apache.pid
ErrorLog $work/apache.log
TypesConfig /etc/mime.types
<Directory $work>
  Require all granted
  AllowOverride All
</Directory>
END
} > "$work/apache.conf"
printf '{\n\tadmin off\n\tauto_https off\n}\n' > "$work/Caddyfile"

for site in "${sites[@]}"; do
  read -r name root below <<< "$site"
  printf 'server { listen 127.0.0.1:%s; server_name %s; root %s; include %s/%s.hosting/nginx.conf; }\n' \
    "$nginx_port" "$name" "$root" "$root" "$below" >> "$work/nginx.conf"
  printf '<VirtualHost 127.0.0.1:%s>\n  ServerName %s\n  DocumentRoot %s\n</VirtualHost>\n' \
    "$apache_port" "$name" "$root" >> "$work/apache.conf"
  printf 'http://%s:%s {\n\tbind 127.0.0.1\n\troot * %s\n\timport %s/%s.hosting/Caddyfile\n}\n' \
    "$name" "$caddy_port" "$root" "$root" "$below" >> "$work/Caddyfile"
done
echo '}' >> "$work/nginx.conf"

nginx -p "$work/nginx" -c "$work/nginx.conf" 2> "$work/nginx.err" &
pids+=($!)
apache2 -f "$work/apache.conf" -DFOREGROUND 2> "$work/apache.err" &
pids+=($!)
XDG_DATA_HOME=$work XDG_CONFIG_HOME=$work caddy run --config "$work/Caddyfile" --adapter caddyfile 2> "$work/caddy.err" &
pids+=($!)

node "$here/servers.mjs" "nginx=$nginx_port" "apache=$apache_port" "caddy=$caddy_port" -- "${sites[@]}" || {
  tail -n 5 "$work"/*.err "$work"/*.log
  exit 1
}
