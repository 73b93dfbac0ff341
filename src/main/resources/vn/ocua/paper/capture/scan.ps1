# Scans through WIA: each sheet as "PAGE <bytes>" and its bytes, then "END", or "ERROR <number>".
# Without a scanner's name it lists what is there.
$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = New-Object Text.UTF8Encoding $false
$devices = New-Object -ComObject WIA.DeviceManager
$wanted = $env:OCUA_SCANNER
if (-not $wanted) {
    foreach ($one in $devices.DeviceInfos) {
        if ($one.Type -eq 1) { "$($one.DeviceID)`t$($one.Properties.Item('Name').Value)" }
    }
    exit 0
}
$out = [Console]::OpenStandardOutput()
function Say($line) {
    $bytes = [Text.Encoding]::ASCII.GetBytes("$line`n")
    $out.Write($bytes, 0, $bytes.Length)
    $out.Flush()
}
# A driver refuses what it cannot set; then its own choice stands.
function Put($properties, $number, $value) {
    try { $properties.Item("$number").Value = $value } catch { }
}
$jpeg = '{B96B3CAE-0728-11D3-9D7B-0000F81EF32E}'
try {
    $info = $null
    foreach ($one in $devices.DeviceInfos) { if ($one.DeviceID -eq $wanted) { $info = $one } }
    if ($null -eq $info) { Say 'ERROR 80210005'; exit 1 }
    $device = $info.Connect()
    $source = 2
    if ($env:OCUA_FEEDER) { $source = 1 }
    Put $device.Properties 3088 $source
    Put $device.Properties 3096 1
    $dpi = [int] $env:OCUA_DPI
    do {
        $item = $device.Items.Item(1)
        $intent = 2
        if ($env:OCUA_COLOUR) { $intent = 1 }
        Put $item.Properties 6146 $intent
        Put $item.Properties 6147 $dpi
        Put $item.Properties 6148 $dpi
        Put $item.Properties 6149 0
        Put $item.Properties 6150 0
        Put $item.Properties 6151 ([int] ($dpi * 8.27))
        Put $item.Properties 6152 ([int] ($dpi * 11.69))
        $image = $item.Transfer($jpeg)
        # Many drivers give a bitmap whatever is asked for.
        if ($image.FormatID -ne $jpeg) {
            $process = New-Object -ComObject WIA.ImageProcess
            $process.Filters.Add($process.FilterInfos.Item('Convert').FilterID)
            $process.Filters.Item(1).Properties.Item('FormatID').Value = $jpeg
            $process.Filters.Item(1).Properties.Item('Quality').Value = 85
            $image = $process.Apply($image)
        }
        [byte[]] $bytes = $image.FileData.BinaryData
        Say "PAGE $($bytes.Length)"
        $out.Write($bytes, 0, $bytes.Length)
        $out.Flush()
    } while ($env:OCUA_FEEDER)
    Say 'END'
} catch {
    $cause = $_.Exception
    while ($cause.InnerException) { $cause = $cause.InnerException }
    Say ('ERROR {0:X8}' -f $cause.HResult)
    exit 1
}
